import { z } from 'zod'

// zod tries out `new Function` for speed; the page's policy forbids it and would report each try.
z.config({ jitless: true })
