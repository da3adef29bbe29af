/** What the bench's servers sign with; it guards nothing but generated rows. */
export const benchSecret = 'the secret of the bench, which guards generated rows only'
