import { mentionsIn, type Mentionable, writeMentions } from '@polyrhythm/domain/comments/mentions'
import { v7 as uuidv7 } from 'uuid'
import * as z from 'zod/mini'
import { useDraft } from '#web/lib/use-draft.ts'

export type CommentDraft = {
  readonly text: string
  readonly setText: (text: string) => void
  /** Remembers whom a name means that two people have. */
  readonly pick: (person: Mentionable) => void
  /** What is sent: the body as it is stored, under the id that the same body was sent under before. */
  readonly prepare: () => { readonly id: string; readonly body: string }
  readonly forget: () => void
}

/**
 * A comment that is being written. It survives a reload, and so does what it was sent as: after a lost answer the same
 * words are stored once.
 *
 * @param key names organisation, member, thing and thread
 * @param initial the body that is said in other words; '' = a new one
 */
export function useCommentDraft(key: string, people: readonly Mentionable[], initial = ''): CommentDraft {
  const [text, setText, forgetText] = useDraft(key, initial)
  const [picked, setPicked, forgetPicked] = useDraft(`${key}.people`, '')
  const [sent, setSent, forgetSent] = useDraft(`${key}.sent`, '')
  return {
    text,
    setText,
    pick: ({ id }) => setPicked(`${picked}<@${id}>`),
    prepare: () => {
      const ids = mentionsIn(picked)
      const chosen = people.filter(({ id }) => ids.includes(id))
      // Of two people with one name nobody is meant unless they were chosen.
      const alone = people.filter(({ name }) => people.filter((each) => each.name === name).length === 1)
      const body = writeMentions(text.trim(), [...chosen, ...alone])
      const before = readSent(sent)
      const id = before?.body === body ? before.id : uuidv7()
      setSent(JSON.stringify({ id, body }))
      return { id, body }
    },
    forget: () => {
      forgetText()
      forgetPicked()
      forgetSent()
    },
  }
}

const shape = z.object({ id: z.string(), body: z.string() })

const readSent = (text: string): z.infer<typeof shape> | null => {
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
