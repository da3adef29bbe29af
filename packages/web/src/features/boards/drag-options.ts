import type { DragAndDropOptions } from 'react-aria-components/useDragAndDrop'

const type = 'application/x-polyrhythm-bet'

export type DropTarget = { readonly bet: string; readonly position: 'before' | 'after' } | null

type Options = Pick<
  DragAndDropOptions,
  'getItems' | 'acceptedDragTypes' | 'getDropOperation' | 'onReorder' | 'onInsert' | 'onRootDrop'
>

/** One bet can be dragged inside its column, between the bets of another one, or into an empty one. */
export const dragOptions = (onDrop: (bet: string, target: DropTarget) => void): Options => ({
  getItems: (keys) => [...keys].map((key) => ({ [type]: String(key), 'text/plain': String(key) })),
  acceptedDragTypes: [type],
  getDropOperation: () => 'move',
  onReorder: ({ keys, target }) => {
    const [bet] = keys
    if (bet !== undefined) onDrop(String(bet), targetOf(target))
  },
  onInsert: async ({ items, target }) => {
    const bet = await betOf(items)
    if (bet !== null) onDrop(bet, targetOf(target))
  },
  onRootDrop: async ({ items }) => {
    const bet = await betOf(items)
    if (bet !== null) onDrop(bet, null)
  },
})

type Items = Parameters<NonNullable<DragAndDropOptions['onInsert']>>[0]['items']

const betOf = async (items: Items): Promise<string | null> => {
  const item = items.find((each) => each.kind === 'text' && each.types.has(type))
  return item?.kind === 'text' ? item.getText(type) : null
}

const targetOf = ({ key, dropPosition }: { key: string | number; dropPosition: string }): DropTarget => ({
  bet: String(key),
  position: dropPosition === 'before' ? 'before' : 'after',
})
