// The keys of a header and of a promise, as the specification names them.
export const DRAFT_KEYS: readonly string[] =
  'to subject channel sent replies-to about common-ground ask offer promises ignore what due kept was-due explained reason released name email called role organization'.split(
    ' ',
  )
