import {afterAll} from 'vitest'
import {closeProfiles} from './harness.ts'

// Runs for each file.
afterAll(closeProfiles)
