"""Money of the print room: what is open of whom, and the receipts."""
