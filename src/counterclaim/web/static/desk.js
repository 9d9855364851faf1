// Comfort only: every page of the desk reads and every form sends without it.
