import { mentionsIn } from '@polyrhythm/domain/comments/mentions'
import { comment, follow, reaction } from '#db/schema/comment'
import { at, type Context, idOf, memberOf } from './context.ts'
import type { SampleComment } from './sample.ts'

const AFTERNOON = 15 * 60

/** What was said about things, who agreed, who thanked, and who follows what since. */
export const writeComments = (context: Context): void => {
  const { company, orgId, changed } = context
  const followed = new Set<string>()
  for (const [index, each] of company.comments.entries()) {
    const [kind, local] = each.of
    const [nodeId, by] = [idOf(context, kind, local), memberOf(context, each.person)]
    const moment = at(context, each.on, AFTERNOON) + index * 60_000
    const id = idOf(context, 'comment', each.id)
    const body = bodyOf(context, each)
    changed.insert(moment, by, comment, {
      orgId,
      id,
      nodeId,
      field: each.field,
      threadId: each.answers === null ? null : idOf(context, 'comment', each.answers),
      body,
      mentions: mentionsIn(body),
      by,
    })
    if (!followed.has(by + nodeId)) changed.insert(moment, by, follow, { orgId, nodeId, memberId: by })
    followed.add(by + nodeId)
    for (const [after, person] of each.agreed.entries())
      sign(context, moment + (after + 1) * 3_600_000, person, { nodeId, commentId: id, sign: 'agree', local: each.id })
    if (each.settled !== null)
      changed.change(at(context, each.settled.on, AFTERNOON), memberOf(context, each.settled.by), comment, id, {
        settledAt: new Date(at(context, each.settled.on, AFTERNOON)),
      })
  }
  for (const { lesson, person, on } of company.thanks)
    sign(context, at(context, on, AFTERNOON), person, {
      nodeId: idOf(context, 'lesson', lesson),
      commentId: null,
      sign: 'thanks',
      local: lesson,
    })
}

type Sign = Pick<typeof reaction.$inferInsert, 'nodeId' | 'commentId' | 'sign'> & { readonly local: string }

const sign = (context: Context, moment: number, person: string, { local, ...left }: Sign): void => {
  const by = memberOf(context, person)
  const id = idOf(context, 'reaction', `${left.sign}:${local}/${person}`)
  context.changed.insert(moment, by, reaction, { orgId: context.orgId, id, ...left, by })
}

const bodyOf = (context: Context, { text }: SampleComment): string =>
  text.replaceAll(/@\{(\w+)\}/g, (_, person: string) => `<@${memberOf(context, person)}>`)
