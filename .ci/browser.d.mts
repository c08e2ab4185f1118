export const launchArgs: readonly string[]
export function findBrowser(): Promise<string | null>
export function ensureBrowser(): Promise<string>
