import { use, useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { ObjectiveDraft, SquadDraft } from './draft-rows.ts'
import type { ImportContext } from './first-values.ts'
import { KeyResultItem } from './key-result-item.tsx'
import { ObjectiveItem } from './objective-item.tsx'
import type { PreviewState } from './preview-state.ts'
import { fateOf, RowFatesContext } from './row-fates.ts'
import { SquadItem } from './squad-item.tsx'
import { TribeItem } from './tribe-item.tsx'

export type PreviewRowsProps = {
  state: PreviewState
  /** Rows that show their fields. */
  open: ReadonlySet<string>
  context: ImportContext
  onAsk: (squad: { id: string; name: string }) => void
}

/** The tree: tribes, in them squads, in them objectives, in them key results. */
export const PreviewRows = ({ state, ...rest }: PreviewRowsProps) => (
  <ul>
    {state.rows.map((row) =>
      row.kind === 'squad' ? (
        <SquadBranch key={row.id} squad={row} state={state} {...rest} />
      ) : (
        <li key={row.id}>
          <TribeItem
            tribe={row}
            isOpen={rest.open.has(row.id)}
            context={rest.context}
            problems={state.problems.get(row.id)}
          />
          <ul>
            {row.below.map((squad) => (
              <SquadBranch key={squad.id} squad={squad} state={state} {...rest} />
            ))}
          </ul>
        </li>
      ),
    )}
  </ul>
)

/** A longer preview shows so many objectives of a squad at first, and all that need somebody or change. */
const FEW_OBJECTIVES = 10
const LONG_ROWS = 300

const SquadBranch = ({ squad, state, open, context, onAsk }: PreviewRowsProps & { squad: SquadDraft }) => {
  const t = useMessages()
  const { found } = use(RowFatesContext)
  const [isWhole, setIsWhole] = useState(state.kept.length <= LONG_ROWS)
  const needsSomebody = ({ id, below }: ObjectiveDraft) =>
    [id, ...below.map((each) => each.id)].some(
      (each) => state.problems.has(each) || fateOf(found.get(each)) === 'changes',
    )
  const shown = isWhole
    ? squad.below
    : squad.below.filter((each, index) => index < FEW_OBJECTIVES || needsSomebody(each))
  const hiddenCount = squad.below.length - shown.length
  return (
    <li>
      <SquadItem
        squad={squad}
        isOpen={open.has(squad.id)}
        context={context}
        names={state.names.squads.get(squad.id)}
        problems={state.problems.get(squad.id)}
        onAsk={onAsk}
      />
      <ul>
        {shown.map((objective) => (
          <ObjectiveBranch key={objective.id} objective={objective} open={open} />
        ))}
      </ul>
      {hiddenCount > 0 && (
        <Button look="quiet" onPress={() => setIsWhole(true)}>
          {t('imports.preview.more', { count: hiddenCount })}
        </Button>
      )}
    </li>
  )
}

const ObjectiveBranch = ({ objective, open }: { objective: ObjectiveDraft; open: ReadonlySet<string> }) => {
  const { below, kind: _kind, ...row } = objective
  return (
    <li>
      <ObjectiveItem {...row} isOpen={open.has(row.id)} />
      <ul>
        {below.map(({ below: _none, kind: _kind, ...keyResult }) => (
          <li key={keyResult.id}>
            <KeyResultItem {...keyResult} isOpen={open.has(keyResult.id)} />
          </li>
        ))}
      </ul>
    </li>
  )
}
