"""Who came, hour by hour, and what was put right."""
