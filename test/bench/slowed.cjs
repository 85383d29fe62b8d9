// Loaded into our own programs by `--slowed`: before each answer, and at the end, it burns as much processor time again
// as the program has taken since the last one, times a factor. A regression made to order, to calibrate the short form.
const factor = Number(process.env.SLOWED)
let before = process.cpuUsage()

const write = process.stdout.write.bind(process.stdout)
process.stdout.write = (...args) => {
  burn()
  return write(...args)
}
// Before whoever writes down what the process took.
process.prependListener('exit', burn)

function burn() {
  const { user, system } = process.cpuUsage(before)
  const end = performance.now() + ((user + system) / 1000) * (factor - 1)
  while (performance.now() < end);
  before = process.cpuUsage()
}
