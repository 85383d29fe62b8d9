// The build turns a YAML file into the data it holds.
declare module '*.yaml' {
  const data: unknown
  export default data
}
