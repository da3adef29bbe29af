import type { OpenRow } from '#api/testing/permission-row'

export const samplesOpen: readonly OpenRow[] = [
  { procedure: 'samples.open', needs: 'account', input: () => undefined },
  { procedure: 'samples.remove', needs: 'account', input: () => undefined },
]
