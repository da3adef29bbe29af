import type { ConfirmImport } from '@polyrhythm/domain/imports/confirm-import'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { type ImportPart, partCommand } from './import-parts.ts'

export type Imported = ApiOutputs['imports']['confirm']
type Said = Pick<ConfirmImport, 'runId' | 'label' | 'cycleId' | 'reason'>
/** What is under way: its parts with their ids, and the answers to those that are kept already. */
type Run = {
  readonly parts: readonly { readonly part: ImportPart; readonly id: string }[]
  readonly said: Said
  readonly answers: Imported[]
}

/**
 * Sends an import part by part. Each part has its id before it leaves, so that sending it again after a lost answer is
 * harmless: going on begins with the part that was not answered.
 *
 * @see SPEC.md IM19
 */
export const useSendImport = (onImported: (made: Imported) => void) => {
  const client = useTRPCClient()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const { slug: org } = useOrg()
  const run = useRef<Run | null>(null)
  const [progress, setProgress] = useState<{ readonly done: number; readonly rows: number } | null>(null)
  const mutation = useMutation({
    mutationFn: async () => {
      const { current } = run
      if (current === null) return
      const { parts, said, answers } = current
      const rows = parts.reduce((sum, { part }) => sum + part.rows, 0)
      while (answers.length < parts.length) {
        setProgress({ done: parts.slice(0, answers.length).reduce((sum, { part }) => sum + part.rows, 0), rows })
        const next = parts[answers.length]
        if (next === undefined) break
        const command = partCommand(next.part, answers[0]?.squads ?? [])
        answers.push(await client.imports.confirm.mutate({ org, importId: next.id, ...said, ...command }))
      }
      run.current = null
      await queries.invalidateQueries(trpc.imports.pathFilter())
      onImported(inAll(answers))
    },
  })
  return {
    error: mutation.error,
    isPending: mutation.isPending,
    progress,
    /** True when some parts are kept and others wait. */
    isHalfDone: !mutation.isPending && (progress?.done ?? 0) > 0,
    send: (parts: readonly ImportPart[], said: Said) => {
      run.current = { parts: parts.map((part) => ({ part, id: uuidv7() })), said, answers: [] }
      mutation.mutate()
    },
    goOn: () => mutation.mutate(),
    /** Forgets what waits: the rows are compared with what is kept already. */
    drop: () => {
      run.current = null
      setProgress(null)
      mutation.reset()
    },
  }
}

const inAll = (answers: readonly Imported[]): Imported => ({
  squads: [...new Map(answers.flatMap(({ squads }) => squads).map((squad) => [squad.id, squad])).values()],
  objectives: answers.reduce((sum, each) => sum + each.objectives, 0),
  keyResults: answers.reduce((sum, each) => sum + each.keyResults, 0),
  changed: answers.reduce((sum, each) => sum + each.changed, 0),
})
