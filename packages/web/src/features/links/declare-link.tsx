import type { LinkKind } from '@polyrhythm/domain/links/link'
import { declareLinkInput } from '@polyrhythm/domain/links/declare-link'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { ComboBox } from '#web/components/ui/combo-box.tsx'
import { SegmentedControl } from '#web/components/ui/segmented-control.tsx'
import { Select } from '#web/components/ui/select.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { ObjectiveView } from '#web/lib/api-types.ts'
import { issueSentence } from '#web/lib/issue-sentence.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { linkKindsFor, targetOptions, weightFor } from './link-values.ts'

export type DeclareLinkProps = { objectives: readonly ObjectiveView[]; onClose: () => void }

/** What an objective serves: search, one sentence, Enter. It counts at once; the owner may answer, not veto. */
export const DeclareLink = ({ objectives, onClose }: DeclareLinkProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const targets = useQuery(trpc.links.targets.queryOptions({ org }))
  const [objectiveId, setObjectiveId] = useState(objectives[0]?.id ?? '')
  const [targetId, setTargetId] = useState<string | null>(null)
  const [kind, setKind] = useState<LinkKind>('contributes')
  const [sentence, setSentence] = useState('')
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const objective = objectives.find(({ id }) => id === objectiveId)
  const target = targets.data?.find(({ id }) => id === targetId) ?? null
  const kinds = linkKindsFor(target)
  const said = kinds.find((each) => each === kind) ?? kinds[0] ?? 'contributes'
  const declare = useMutation(
    trpc.links.declare.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t('links.declared', { key: objective?.key ?? '', target: target?.key ?? '' }) })
        onClose()
      },
    }),
  )
  const handleSubmit = () => {
    const parsed = declareLinkInput.safeParse({
      objectiveId,
      target: target === null ? undefined : { kind: target.kind, id: target.id },
      kind: said,
      weight: objective === undefined ? 'secondary' : weightFor(objective, said),
      sentence,
    })
    const issues = parsed.error?.issues ?? []
    setProblems(Object.fromEntries(issues.map((issue) => [String(issue.path[0]), issueSentence(issue, t)])))
    if (parsed.success) declare.mutate({ org, ...parsed.data })
  }
  return (
    <FormDialog
      title={t('links.declare')}
      action={t('links.declare')}
      onClose={onClose}
      onSubmit={handleSubmit}
      isPending={declare.isPending}
      error={declare.error ?? targets.error}
    >
      {objectives.length > 1 && (
        <Select
          label={t('objectives.title')}
          value={objectiveId}
          onChange={setObjectiveId}
          options={objectives.map(({ id, key, title }) => ({ id, label: `${key} ${title}` }))}
        />
      )}
      <ComboBox
        label={t('links.target')}
        placeholder={t('links.targetExample')}
        description={t('links.targetHelp')}
        error={problems['target']}
        options={targetOptions(
          targets.data ?? [],
          objectives.map(({ id }) => id),
          t,
        )}
        value={targetId}
        onChange={setTargetId}
      />
      {kinds.length > 1 && (
        <SegmentedControl
          label={t('links.kind')}
          value={said}
          onChange={setKind}
          segments={kinds.map((value) => ({ value, label: t(`links.kind.${value}`) }))}
        />
      )}
      <TextField
        label={t('links.sentence')}
        description={t('links.sentenceHelp')}
        placeholder={t('links.sentenceExample')}
        error={problems['sentence']}
        value={sentence}
        onChange={setSentence}
      />
    </FormDialog>
  )
}
