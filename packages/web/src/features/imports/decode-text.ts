/**
 * The text of a file as spreadsheets and editors write them: UTF-8 and UTF-16 with or without a mark in front, else
 * windows-1252, in which every byte means something.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const encoding = encodingOf(bytes)
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const encodingOf = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // Without a mark: text of Europe in UTF-16 has a NUL in nearly every second byte, and none in the others.
  const sample = bytes.subarray(0, 2000)
  const [even, odd] = [nulShare(sample, 0), nulShare(sample, 1)]
  if (odd > 0.7 && even < 0.05) return 'utf-16le'
  return even > 0.7 && odd < 0.05 ? 'utf-16be' : null
}

const nulShare = (bytes: Uint8Array, from: 0 | 1): number => {
  let [nuls, all] = [0, 0]
  for (let index = from; index < bytes.length; index += 2) {
    all += 1
    if (bytes[index] === 0) nuls += 1
  }
  return all === 0 ? 0 : nuls / all
}
