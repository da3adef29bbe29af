import { Refused } from '#api/trpc/refused'

/**
 * What somebody hears of an act, in a few words: 'ok', 'forbidden council', 'too_late stage.over', 'invalid same_stage'.
 *
 * @throws what was no refusal
 */
export async function heard(act: Promise<unknown>): Promise<string> {
  try {
    await act
    return 'ok'
  } catch (error) {
    if (!(error instanceof Error && error.cause instanceof Refused)) throw error
    const { refusal } = error.cause
    const detail = 'decides' in refusal ? refusal.decides.kind : 'rule' in refusal ? refusal.rule : null
    return detail === null ? refusal.code : `${refusal.code} ${detail}`
  }
}
