export const launchArgs: readonly string[]
export function findBrowser(): Promise<string | null>
export function ensureBrowser(): Promise<string>
export function findFirefox(): string | null
export function ensureFirefox(): string | null
