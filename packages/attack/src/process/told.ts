/** What a server under attack is told by the process that starts it. */
export type Told = {
  readonly port: number
  readonly appUrl: string
  readonly webDir: string | null
  readonly dataDir: string
}

/** What it answers when it is asked how it does, since it was asked before. */
export type Vitals = { readonly rssBytes: number; readonly loopDelayP99Ms: number }
