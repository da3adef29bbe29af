import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react'
import { Button as DragButton } from 'react-aria-components/Button'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { RankNumber } from '#web/components/okr/rank-number.tsx'
import { Badge } from '#web/components/ui/badge.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { IconButton } from '#web/components/ui/icon-button.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { arrowStep } from './arrow-step.ts'
import type { DissentData } from './dissent-data.ts'
import { dragOptions } from './drag-options.ts'
import { droppedAt, stepped } from './order-steps.ts'
import styles from './own-order.module.css'
import { useOwnOrder } from './use-own-order.ts'

const cx = bindClasses(styles)

/** One's own order of Now and Next: by drag, by buttons, or by Alt with the arrow keys; sent when it is kept. */
export const OwnOrder = ({ data }: { data: DissentData }) => {
  const t = useMessages()
  const { instant } = useDates()
  const { bets, mine } = data
  const own = useOwnOrder(data)
  const { dragAndDropHooks } = useDragAndDrop(
    dragOptions((bet, target) => own.change(droppedAt(own.order, bet, target), bet)),
  )
  const keyOf = (bet: string) => bets.find(({ id }) => id === bet)?.key ?? ''
  return (
    <Panel title={t('boards.dissent.mine')} note={t('boards.dissent.mineNote')}>
      <div className={cx('own')}>
        <p className={cx('hint')}>
          {mine === null ? t('boards.dissent.notYet') : t('boards.dissent.savedOn', { moment: instant(mine.savedAt) })}{' '}
          {t('boards.dissent.mineText')}
        </p>
        <div
          onKeyDownCapture={(event) => {
            const step = arrowStep(event)
            const bet = event.target instanceof Element ? event.target.closest('[data-key]') : null
            if ((step !== 'up' && step !== 'down') || bet === null) return
            event.preventDefault()
            event.stopPropagation()
            const id = bet.getAttribute('data-key') ?? ''
            own.change(stepped(own.order, id, step), id)
          }}
        >
          <GridList
            aria-label={t('boards.dissent.mine')}
            items={own.order.map((id, index) => ({ id, rank: index + 1 }))}
            dependencies={[own.order, bets, mine]}
            dragAndDropHooks={dragAndDropHooks}
            className={cx('list')}
          >
            {({ id, rank }) => {
              const bet = bets.find((each) => each.id === id)
              if (bet === undefined) return <></>
              const { key, title } = bet
              return (
                <GridListItem id={id} textValue={t('boards.cardName', { rank, key, title })} className={cx('item')}>
                  <DragButton slot="drag" className={cx('handle')} aria-label={t('boards.drag', { key })}>
                    <GripVertical size={16} aria-hidden="true" />
                  </DragButton>
                  <RankNumber rank={rank} of={own.order.length} size="row" />
                  <span className={cx('name')}>
                    <KeyChip id={key} /> {title}{' '}
                    {mine?.unsaid.includes(id) === true && <Badge>{t('boards.dissent.isNew')}</Badge>}
                  </span>
                  <span className={cx('steps')}>
                    <IconButton
                      label={t('boards.dissent.up', { key })}
                      icon={<ChevronUp aria-hidden="true" />}
                      isDisabled={rank === 1}
                      onPress={() => own.change(stepped(own.order, id, 'up'), id)}
                    />
                    <IconButton
                      label={t('boards.dissent.down', { key })}
                      icon={<ChevronDown aria-hidden="true" />}
                      isDisabled={rank === own.order.length}
                      onPress={() => own.change(stepped(own.order, id, 'down'), id)}
                    />
                  </span>
                </GridListItem>
              )
            }}
          </GridList>
        </div>
        <VisuallyHidden>
          <output>
            {own.moved !== null &&
              t('boards.dissent.at', {
                key: keyOf(own.moved),
                rank: own.order.indexOf(own.moved) + 1,
                count: own.order.length,
              })}
          </output>
        </VisuallyHidden>
        <div className={cx('actions')}>
          <Button look="primary" isDisabled={!own.canSave} isPending={own.isSaving} onPress={own.save}>
            {t('boards.dissent.save')}
          </Button>
          {mine !== null && (
            <Button look="quiet" isPending={own.isTakingBack} onPress={own.takeBack}>
              {t('boards.dissent.back')}
            </Button>
          )}
        </div>
      </div>
    </Panel>
  )
}
