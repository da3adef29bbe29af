import type { Channel, Locks, StreamMessage } from './shared-stream.ts'

/** The browser's own locks, in the shape `shareStream` asks for. */
export const browserLocks: Locks = {
  request: (name, options, hold) => navigator.locks.request(name, options, hold),
}

/** A channel to the other tabs of this origin. */
export const browserChannel = <Event>(name: string): Channel<Event> => {
  const channel = new BroadcastChannel(name)
  return {
    post: channel.postMessage.bind(channel),
    listen: (onMessage) => {
      channel.addEventListener('message', (message: MessageEvent<StreamMessage<Event>>) => onMessage(message.data))
    },
    close: () => channel.close(),
  }
}
