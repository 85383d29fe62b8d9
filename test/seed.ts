// Property tests draw the same cases in every run, so that a run says something of the change and not of its luck.
// `SEED=2 npm test` draws others.
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) })
