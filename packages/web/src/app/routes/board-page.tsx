import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { BackToSteps } from '#web/app/back-to-steps.tsx'
import { ErrorPage } from '#web/app/error-page.tsx'
import { Page } from '#web/app/page.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { useArePremisesKnown } from '#web/components/premises/use-premises.ts'
import { ExportButton } from '#web/components/ui/export-button.tsx'
import { BetDialog } from '#web/features/bets/bet-dialog.tsx'
import { useAskedToAdd } from '#web/lib/use-asked-to-add.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useShortcut } from '#web/lib/use-shortcuts.ts'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AddBoard } from '#web/features/boards/board-dialog.tsx'
import { BoardSkeleton } from '#web/features/boards/board-skeleton.tsx'
import { BoardTools } from '#web/features/boards/board-tools.tsx'
import { BoardView } from '#web/features/boards/board-view.tsx'
import { Why } from '#web/components/why/why.tsx'

/** `/:org/bets`: one list 1…n over Now, Next and Later, with the reason of every move. */
export const BoardPage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const { slug: org, name, me } = useOrg()
  const { scope = null, view = 'board', add } = route.useSearch()
  const navigate = route.useNavigate()
  const isAsked = useAskedToAdd(
    add,
    () => void navigate({ search: (search) => ({ ...search, add: undefined }), replace: true }),
  )
  const [isAdding, setIsAdding] = useState(isAsked)
  const [isAddingBoard, setIsAddingBoard] = useState(false)
  const board = useQuery(trpc.boards.get.queryOptions({ org, unit: scope }))
  const { data } = board
  const isKnown = useArePremisesKnown()
  const action = t((data?.can.rank ?? me.isCouncil) ? 'bets.add' : 'bets.pitch')
  useShortcut('n', action, data?.can.pitch === true ? () => setIsAdding(true) : null)

  if (board.data === undefined && board.error !== null)
    return <ErrorPage error={board.error} reset={() => void board.refetch()} />
  return (
    <Page
      title={t('boards.title')}
      org={name}
      {...(isAsked ? { eyebrow: <BackToSteps /> } : {})}
      marks={<Why concept="bet" />}
      lead={t('boards.lead')}
      actions={
        <>
          <ExportButton
            list={t('boards.title')}
            isDisabled={data === undefined}
            load={() => client.boards.export.query({ org, unit: scope })}
          />
          {data?.can.pitch !== false && (
            <Button
              look="primary"
              icon={<Plus aria-hidden="true" />}
              isDisabled={data === undefined}
              onPress={() => setIsAdding(true)}
            >
              {action}
            </Button>
          )}
        </>
      }
    >
      <BoardTools
        boards={data?.boards ?? []}
        scope={data?.board.slug ?? null}
        view={view}
        onScope={(slug, isCompany) =>
          void navigate({ search: (search) => ({ ...search, scope: isCompany ? undefined : slug }) })
        }
        {...(data === undefined || data.boardless.length === 0 ? {} : { onAdd: () => setIsAddingBoard(true) })}
        onView={(next) =>
          void navigate({ search: (search) => ({ ...search, view: next === 'board' ? undefined : next }) })
        }
      />
      {data === undefined || !isKnown ? (
        <BoardSkeleton />
      ) : (
        <BoardView key={data.board.id} data={data} view={view} onAdd={() => setIsAdding(true)} />
      )}
      {isAddingBoard && data !== undefined && (
        <AddBoard
          units={data.boardless}
          onMade={(slug) => void navigate({ search: (search) => ({ ...search, scope: slug }) })}
          onClose={() => setIsAddingBoard(false)}
        />
      )}
      {isAdding && data !== undefined && <BetDialog board={data} onClose={() => setIsAdding(false)} />}
    </Page>
  )
}

const route = getRouteApi('/$org/bets')
