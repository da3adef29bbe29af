/** What is needed of `navigator.locks`: the lock is held for as long as `hold` is pending; null means it was not free. */
export type Locks = {
  readonly request: (
    name: string,
    options: { readonly ifAvailable: true } | { readonly signal: AbortSignal },
    hold: (lock: object | null) => Promise<boolean>,
  ) => Promise<boolean>
}

/** What is needed of a `BroadcastChannel`: it reaches every other tab, never its own. */
export type Channel<Event> = {
  readonly post: (message: StreamMessage<Event>) => void
  readonly listen: (onMessage: (message: StreamMessage<Event>) => void) => void
  readonly close: () => void
}

export type StreamMessage<Event> = { readonly kind: 'event'; readonly event: Event } | { readonly kind: 'reopened' }

export type SharedStream<Event> = {
  /** One name for one stream of one signed-in person. */
  readonly name: string
  readonly locks: Locks
  readonly channel: Channel<Event>
  /** Opens the connection; the function it returns closes it. `onReopened`: it was lost for a while and is back. */
  readonly open: (onEvent: (event: Event) => void, onReopened: () => void) => () => void
  readonly onEvent: (event: Event) => void
  /** Another tab took over, or the line was lost: events may have been missed, so what is shown should be asked for again. */
  readonly onReopened: () => void
}

/**
 * One stream for all tabs of a browser, because a browser opens at most six connections to one server over HTTP/1.1.
 * The tab that holds the lock opens the stream and tells the others; when it closes, the next in line takes over.
 *
 * @returns a function that leaves the stream
 */
export const shareStream = <Event>(stream: SharedStream<Event>): (() => void) => {
  const leaving = new AbortController()

  stream.channel.listen((message) => {
    if (leaving.signal.aborted) return
    if (message.kind === 'event') stream.onEvent(message.event)
    else stream.onReopened()
  })

  void takePart(stream, leaving.signal)

  return () => {
    leaving.abort()
    stream.channel.close()
  }
}

const takePart = async <Event>(stream: SharedStream<Event>, leaving: AbortSignal): Promise<void> => {
  const ledAtOnce = await stream.locks.request(stream.name, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await lead(stream, leaving)
    return lock !== null
  })
  if (ledAtOnce || leaving.aborted) return
  await stream.locks
    .request(stream.name, { signal: leaving }, async () => {
      stream.onReopened()
      await lead(stream, leaving)
      return true
    })
    .catch((error: unknown) => {
      if (!leaving.aborted) throw error
    })
}

/** Keeps the connection open until this tab leaves. */
const lead = async <Event>(stream: SharedStream<Event>, leaving: AbortSignal): Promise<void> => {
  if (leaving.aborted) return
  const onEvent = (event: Event) => {
    if (leaving.aborted) return
    stream.onEvent(event)
    stream.channel.post({ kind: 'event', event })
  }
  const onReopened = () => {
    if (leaving.aborted) return
    stream.onReopened()
    stream.channel.post({ kind: 'reopened' })
  }
  const close = stream.open(onEvent, onReopened)
  stream.channel.post({ kind: 'reopened' })
  await new Promise((resolve) => leaving.addEventListener('abort', resolve, { once: true }))
  close()
}
