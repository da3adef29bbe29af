/** What is explained where it stands. Texts: `why.<concept>`, `.what`, `.example`, `.mistake`. */
export const CONCEPTS = [
  'belief',
  'data',
  'insight',
  'bet',
  'goal',
  'objective',
  'keyResult',
  'checkIn',
  'confidence',
  'ambition',
  'link',
  'ask',
  'squad',
] as const
export type Concept = (typeof CONCEPTS)[number]

type Source = { readonly name: string; readonly href: string }

const rhythm: Source = {
  name: 'Henrik Kniberg, “Spotify Rhythm” (2016)',
  href: 'https://blog.crisp.se/2016/06/08/henrikkniberg/spotify-rhythm',
}
const playbook: Source = {
  name: 'Google’s OKR Playbook',
  href: 'https://www.whatmatters.com/resources/google-okr-playbook',
}
const dibb: Source = {
  name: 'Jason Yip, “Spotify’s DIBBs” (2024)',
  href: 'https://jchyip.medium.com/spotifys-dibbs-product-strategy-framework-7c1c684e9ffa',
}
const weekly: Source = {
  name: 'Christina Wodtke, the rhythm of execution',
  href: 'https://knolway.knoldus.com/i-discovery/okr/1-rhythm-of-execution',
}

/** Where to read on, for what somebody else thought of first and published. */
export const sources: Readonly<Partial<Record<Concept, Source>>> = {
  belief: dibb,
  data: dibb,
  insight: dibb,
  bet: rhythm,
  goal: rhythm,
  objective: playbook,
  keyResult: playbook,
  ambition: playbook,
  checkIn: weekly,
  confidence: weekly,
}
