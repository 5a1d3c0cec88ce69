import { isJoint } from '../../domain/publicity/campaign.ts';
import type { CampaignResolvers } from '../generated.ts';

export const Campaign: CampaignResolvers = {
  id: ({ campaignId }) => campaignId,
  slogan: ({ private: secret }) => secret?.slogan ?? null,
  joint: (campaign) => isJoint(campaign),
};
