/** A worker whose program cannot be loaded. */
throw new Error('nothing loads');
