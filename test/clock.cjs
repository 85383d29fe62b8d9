// Loaded with `node --require`: the clock stands at the moment that CLOCK names. What is asked of a given moment stays real.
const moment = Date.parse(process.env.CLOCK)
const RealDate = Date

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(moment)
    else super(...given)
  }

  static now() {
    return moment
  }
}
