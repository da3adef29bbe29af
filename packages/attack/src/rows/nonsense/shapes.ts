import { allProcedures, typeOf } from '#attack/scene/procedures'
import type { Ask } from '#attack/lib/ask'

/** Requests that are no call at all, or far too much of one; made anew each time. */
export const shapes: readonly (() => Ask)[] = [
  () => post('checkIns.publish', '{"org":'),
  () => post('checkIns.publish', '\u0000\u0001'),
  () => post('checkIns.publish', '{"__proto__":{"org":"ours"},"constructor":{"prototype":{"org":"ours"}}}'),
  () => post('imports.confirm', `${'['.repeat(10_000)}${']'.repeat(10_000)}`),
  () => post('imports.confirm', `{"org":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`),
  () => post('objectives.create', `{"org":"ours","title":"${'x'.repeat(2 * 1024 * 1024 - 100)}"}`),
  () => post('objectives.create', `{"org":"ours","why":"${'\\u0041'.repeat(340_000)}"}`),
  () => post('objectives.create', 'x'.repeat(3 * 1024 * 1024)),
  () => post('imports.confirm', `{"org":"ours","squads":[${'1,'.repeat(500_000)}1]}`),
  () =>
    post(
      'auth.signIn',
      `{"email":"${'a'.repeat(50_000)}@${'b.'.repeat(20_000)}c","password":"${'p'.repeat(100_000)}"}`,
    ),
  () => ({ path: '/trpc/home.get?input=%7B%22org' }),
  () => ({ path: '/trpc/home.get?input=%ff%fe' }),
  () => ({ path: `/trpc/home.get?input=${'%7B'.repeat(4_000)}` }),
  () => ({ path: '/trpc/__proto__' }),
  () => ({ path: '/trpc/constructor.prototype?batch=1' }),
  () => ({ path: '/trpc/home.get,,home.get?batch=1&input=%7B%7D' }),
  () => ({ path: '/trpc/%E0%A4%A' }),
  () => ({ path: '/trpc/' }),
  () => ({ path: `/trpc/${'a.'.repeat(2_400)}` }),
  () => ({ path: '/trpc/home.get', method: 'DELETE' }),
  () => ({
    path: '/trpc/home.get',
    headers: { 'last-event-id': '99999999999999999999.x', accept: 'text/event-stream' },
  }),
  () => ({ path: '/trpc/home.get', headers: { cookie: `__Host-access=${'x'.repeat(8_000)}` } }),
  () => ({ path: '/trpc/home.get', headers: { cookie: '__Host-access=a.b.c; __Host-session=%00' } }),
  () => ({ path: '/csp-report', method: 'POST', headers: { 'content-type': 'application/csp-report' }, body: '{{{' }),
  () => ({ path: '/%2e%2e/%2e%2e/etc/passwd' }),
  () => ({ path: '//evil.example/..%5c' }),
  () => batch(allProcedures.filter((each) => typeOf(each) === 'query').slice(0, 20), '{}'),
  () =>
    batch(
      Array.from({ length: 1_000 }, () => 'home.get'),
      '{}',
    ),
  () =>
    batch(
      Array.from({ length: 20 }, () => 'objectives.list'),
      '{"0":{"org":"ours"},"19":null}',
    ),
]

const post = (procedure: string, body: string): Ask => ({ method: 'POST', path: `/trpc/${procedure}`, body })

const batch = (procedures: readonly string[], input: string): Ask => ({
  path: `/trpc/${procedures.join(',')}?batch=1&input=${encodeURIComponent(input)}`,
})
