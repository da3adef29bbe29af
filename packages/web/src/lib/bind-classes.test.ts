import { expect, it } from 'vitest'
import { bindClasses } from './bind-classes.ts'

it('joins the names a module knows with those of the caller', () => {
  const cx = bindClasses({ row: 'row_1', open: 'open_2' })
  expect(cx('row', false, undefined, 'open', 'mine', '')).toBe('row_1 open_2 mine')
})
