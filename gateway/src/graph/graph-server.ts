import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { GatewayMetrics } from '../http/metrics.ts';
import { limits } from '../limits.ts';
import { subgraphDataSource, type Deadlines } from '../subgraphs/data-source.ts';
import type { Transport } from '../subgraphs/transport.ts';
import { guardPlugin } from './guard-plugin.ts';
import { observePlugin } from './observe-plugin.ts';
import type { OperationContext } from './operation-context.ts';
import { maskedError, publicError } from './public-error.ts';

export type GraphServerParts = {
  readonly supergraphSdl: string;
  readonly transports: ReadonlyMap<string, Transport>;
  readonly deadlines: Deadlines;
  readonly production: boolean;
  readonly metrics: GatewayMetrics;
  readonly logger: Logger;
};

const federated = ({ supergraphSdl, transports, deadlines, metrics, logger }: GraphServerParts) =>
  new ApolloGateway({
    supergraphSdl,
    logger,
    __exposeQueryPlanExperimental: false, // on by default outside production, for anybody who sends a header
    buildService: ({ name: service }) => {
      const transport = transports.get(service);
      if (!transport) throw new Error(`No URL is configured for the subgraph ${service}`);
      return subgraphDataSource({ service, transport, deadlines, observe: metrics.fetch });
    },
  });

/** Plans and executes operations over the subgraphs; everything that phones home, caches or batches is off. */
export const graphServer = (parts: GraphServerParts): ApolloServer<OperationContext> =>
  new ApolloServer<OperationContext>({
    gateway: federated(parts),
    logger: parts.logger,
    introspection: !parts.production,
    hideSchemaDetailsFromClientErrors: parts.production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationOptions: { maxErrors: limits.validationErrors },
    formatError: (formatted) => publicError(formatted) ?? maskedError(formatted),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      guardPlugin,
      observePlugin(parts.metrics, parts.logger),
    ],
  });
