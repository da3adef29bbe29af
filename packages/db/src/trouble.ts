/**
 * Something that only the person at the machine can put right: a full disk, a taken port, a wrong setting. Its message
 * is one sentence that says what happened and what to do; whoever starts a process prints it alone, without a stack.
 */
export class Trouble extends Error {
  override readonly name = 'Trouble'
}
