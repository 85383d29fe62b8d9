// What `check` and `promises` print as JSON, as far as tests look at it.

export interface Report {
  readonly drafts: readonly {
    readonly path: string
    readonly findings: readonly {
      readonly rule: string
      readonly level: string
      readonly text: string
      readonly message: string
      readonly line: number
      readonly column: number
      readonly endLine: number
      readonly endColumn: number
      readonly related: readonly {
        readonly path: string
        readonly line: number
        readonly column: number
        readonly message: string
      }[]
    }[]
  }[]
}

export interface List {
  readonly promises: readonly {
    readonly state: string
    readonly due: string | null
    readonly what: string
    readonly to: readonly string[]
    readonly path: string
    readonly line: number
  }[]
}
