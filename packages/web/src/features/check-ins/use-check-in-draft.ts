import { useMutation } from '@tanstack/react-query'
import { useEffect, useReducer, useRef, useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import type { CheckInForm } from '#web/lib/api-types.ts'
import { readDraft, writeDraft } from '#web/lib/drafts.ts'
import { readerLocale } from '#web/lib/format.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { quietly } from '#web/lib/query-client.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { freshState, fromDraft, fromStored, toDraft, toStored } from './check-in-draft.ts'
import { type CheckInState, reduceCheckIn } from './check-in-state.ts'

/** How long after the last key the draft goes to the server, in milliseconds; this device keeps it at once. */
const saveAfter = 800

/** A check-in that is being written: it survives a reload, and another device finds it. */
export const useCheckInDraft = (form: CheckInForm) => {
  const trpc = useTRPC()
  const { slug: org, me } = useOrg()
  const key = `${org}.${me.memberId}.check-in.${form.squad.id}`
  const [start] = useState<CheckInState>(
    () =>
      fromStored(readDraft(key)?.text ?? '', form) ??
      fromDraft(form.draft, form, readerLocale()) ??
      freshState(uuidv7(), form),
  )
  const [state, dispatch] = useReducer(reduceCheckIn, start)
  const clock = useRef<ReturnType<typeof setTimeout>>(undefined)
  const saved = useRef(state)
  const { mutate, ...save } = useMutation(
    trpc.checkIns.saveDraft.mutationOptions({ meta: quietly, scope: { id: key } }),
  )

  const flush = () => {
    clearTimeout(clock.current)
    const draft = toDraft(state, form, readerLocale())
    if (draft === null || saved.current === state) return
    saved.current = state
    mutate({ org, ...draft })
  }

  useEffect(() => {
    const { entries, words } = saved.current
    if (state.entries === entries && state.words === words) return undefined
    writeDraft(key, toStored(state, form.weekOf), new Date())
    clock.current = setTimeout(flush, saveAfter)
    return () => clearTimeout(clock.current)
  })

  const forget = () => {
    clearTimeout(clock.current)
    saved.current = state
    writeDraft(key, '', new Date())
  }

  const isKept = state.entries !== start.entries || state.words !== start.words
  return { state, dispatch, flush, forget, scope: { id: key }, isKept, save }
}
