/** Whether this is production, where the development issuer refuses to work. */
export const isProduction = (): boolean => process.env['NODE_ENV'] === 'production';
