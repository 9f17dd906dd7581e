"""The steps of a registration as sheets beside the list of groups."""
