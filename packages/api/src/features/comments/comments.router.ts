import { addCommentInput, editCommentInput } from '@polyrhythm/domain/comments/add-comment'
import { listCommentsInput } from '@polyrhythm/domain/comments/list-comments'
import { reactInput } from '@polyrhythm/domain/comments/react'
import { idField } from '@polyrhythm/domain/fields'
import * as z from 'zod/mini'
import { forOrg, orgOnly } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { addComment } from './add-comment.ts'
import { editComment } from './edit-comment.ts'
import { startFollowing, stopFollowing } from './follow.ts'
import { listComments } from './list-comments.ts'
import { listFollowing } from './list-following.ts'
import { react, unreact } from './react.ts'
import { reopenThread, settleThread } from './settle-thread.ts'
import { withdrawComment } from './withdraw-comment.ts'

const ofNode = forOrg(z.strictObject({ nodeId: idField }))
const ofComment = forOrg(z.strictObject({ commentId: idField }))
const ofThread = forOrg(z.strictObject({ threadId: idField }))

export const commentsRouter = router({
  list: orgProcedure.input(forOrg(listCommentsInput)).query(run(listComments)),
  following: orgProcedure.input(orgOnly).query(run(listFollowing)),
  add: orgProcedure.input(forOrg(addCommentInput)).mutation(run(addComment)),
  edit: orgProcedure.input(forOrg(editCommentInput)).mutation(run(editComment)),
  withdraw: orgProcedure.input(ofComment).mutation(run(withdrawComment)),
  settle: orgProcedure.input(ofThread).mutation(run(settleThread)),
  reopen: orgProcedure.input(ofThread).mutation(run(reopenThread)),
  react: orgProcedure.input(forOrg(reactInput)).mutation(run(react)),
  unreact: orgProcedure.input(forOrg(reactInput)).mutation(run(unreact)),
  follow: orgProcedure.input(ofNode).mutation(run(startFollowing)),
  unfollow: orgProcedure.input(ofNode).mutation(run(stopFollowing)),
})
