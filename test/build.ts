import { createBuilder } from 'vite';

/** The tests of the command line and of the browser run on what is built, so it is built before them. */
export default async (): Promise<void> => {
  const builder = await createBuilder({ logLevel: 'warn' }, null);
  await builder.buildApp();
};
