/** What `--format` takes; apart from the formats themselves, so that the help page loads none of them. */
export const formatNames = ['text', 'json'] as const;
export type FormatName = (typeof formatNames)[number];
