import { v7 as uuidv7 } from 'uuid'
import type { PermissionRow } from '#api/testing/permission-row'

export const asksPermissions: readonly PermissionRow[] = [
  { procedure: 'asks.export', as: 'bo', input: ({ alphaId }) => ({ squadId: alphaId }), refuses: [] },
  {
    procedure: 'asks.ask',
    as: 'lead',
    input: ({ alphaId, keyResultId }) => ({
      askId: uuidv7(),
      to: { kind: 'squad', squadId: alphaId },
      aboutId: keyResultId,
      text: 'What would move this?',
    }),
    refuses: [],
  },
  {
    procedure: 'asks.answer',
    as: 'anna',
    input: async ({ slug, alphaId, lead }, api) => {
      const { id } = await api.as(lead).asks.ask({
        org: slug,
        askId: uuidv7(),
        to: { kind: 'squad', squadId: alphaId },
        text: 'What would move this?',
      })
      return { askId: id, expectedVersion: 1, text: 'A delivery checklist.' }
    },
    refuses: ['bo', 'lead', 'founder', 'former'],
  },
]
