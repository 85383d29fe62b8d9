// Loaded into our own programs by `--slowed`: before each answer, and at the end, it burns processor time until the
// program has taken so many times what it needed. A regression made to order, to calibrate the short form.
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
  const most = taken() * factor
  while (taken() < most);
  before = process.cpuUsage()
}

function taken() {
  const { user, system } = process.cpuUsage(before)
  return user + system
}
