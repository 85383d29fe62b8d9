// `npm run generate`: writes everything that is made from the code and kept in the repository.
import { writeFileSync } from 'node:fs'
import { generated } from './generated.ts'

for (const { path, text } of generated()) writeFileSync(path, text)
