import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { OrgProvider } from '#web/lib/org-context.tsx'
import { FakeApi } from '#web/testing/fake-api.tsx'
import { testOrg } from '#web/testing/test-org.ts'
import { BeliefBoxes } from './belief-boxes.tsx'

afterEach(cleanup)

const belief = (id: string, state: string) => ({ id, key: id, statement: `${state} words`, state })
const answers = { beliefs: [belief('BL-1', 'held'), belief('BL-2', 'retired'), belief('BL-3', 'declined')] }

const Boxes = () => {
  const [value, setValue] = useState(['BL-2'])
  return <BeliefBoxes label="Rests on" none="None" value={value} onChange={setValue} />
}

it('a belief that is over can be taken away and put back, says that it is over, and is not offered anew', async () => {
  render(
    <FakeApi answer={() => answers}>
      <OrgProvider org={testOrg}>
        <Boxes />
      </OrgProvider>
    </FakeApi>,
  )
  const retired = await screen.findByRole<HTMLInputElement>('checkbox', { name: /retired words.*Retired/ })
  expect(screen.getAllByRole('checkbox')).toHaveLength(2)
  expect(retired.checked).toBe(true)
  fireEvent.click(retired)
  expect(retired.checked).toBe(false)
  expect(screen.getAllByRole('checkbox')).toContain(retired)
})
