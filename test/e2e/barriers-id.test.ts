import { describeBarriers } from '../helpers/barriers.ts'

describeBarriers('id')
