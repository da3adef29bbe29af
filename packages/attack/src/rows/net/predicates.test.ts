import { expect, it } from 'vitest'
import { predicatesIn, withoutPredicate } from './predicates.ts'

const sql =
  'select 1 from "poly"."node" join poly.unit u on u.org_id = "node"."org_id" where "poly"."node"."org_id" = $1 and id = $2 and k.org_id = o'

it('finds each question for an organisation and takes one away', () => {
  expect(predicatesIn(sql)).toBe(3)
  expect(withoutPredicate(sql, 0)).toContain('on true where')
  expect(withoutPredicate(sql, 1)).toContain('where ($1::uuid is not null) and id = $2 and k.org_id = o')
  expect(withoutPredicate(sql, 2)).toMatch(/and true$/)
  expect(withoutPredicate(sql, 3)).toBe(sql)
})

it('knows an organisation that a function names', () => {
  expect(withoutPredicate('where x.org_id = org() and y', 0)).toBe('where true and y')
  expect(withoutPredicate('where org_id = (select poly.org()) and y', 0)).toBe('where true and y')
})

it('leaves the columns of an insert alone', () => {
  expect(predicatesIn('insert into poly.node (org_id, id) values ($1, $2) on conflict (org_id, id) do nothing')).toBe(0)
})
