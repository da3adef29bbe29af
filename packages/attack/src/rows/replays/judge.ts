/** One request with what it carried and what it was answered. */
export type Sent = { readonly body: string; readonly status: number; readonly answer: string }

/**
 * What the requests under one id show. The body that was acknowledged is the stored one, whichever arrived first; where
 * two bodies were acknowledged, every request counts as wrong.
 *
 * @param atOnce the requests that raced
 * @param later each body once more, after all of those were answered
 */
export function judge(atOnce: readonly Sent[], later: readonly Sent[]) {
  const all = [...atOnce, ...later]
  const stored = new Set(all.filter(({ status }) => status === 200).map(({ body }) => body))
  const [winner] = stored.size === 1 ? stored : []
  const same = all.filter(({ body }) => body === winner)
  const changed = all.filter(({ body }) => body !== winner)
  const answers = same.filter(({ status }) => status === 200).map(({ answer }) => answer)
  return {
    requests: all.length,
    changed: changed.length,
    changedNotRefused: changed.filter(({ status, answer }) => status !== 422 || !answer.includes('"other_content"'))
      .length,
    sameNotAcknowledged: same.filter(({ status }) => status !== 200).length,
    answersDiffer: answers.filter((answer) => answer !== answers[0]).length,
    failures: same.filter(({ status }) => status !== 200).map(({ status, answer }) => `${status} ${answer}`),
  }
}
