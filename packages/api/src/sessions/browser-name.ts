const browsers = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:(?:Headless)?Chrome|Chromium|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const

const systems = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
] as const

/** What a person would call their browser: 'Firefox on Linux'; what is unknown is left out. For lists, never for decisions. */
export function browserName(userAgent: string | undefined): string {
  const text = userAgent ?? ''
  const find = (known: readonly (readonly [string, RegExp])[]) => known.find(([, shape]) => shape.test(text))?.[0]
  return [find(browsers), find(systems)].filter((part) => part !== undefined).join(' on ')
}
