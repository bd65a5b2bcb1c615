"""Words a capability for one organisation, beside the record: what is asked, what is checked, and what is kept."""
