"""What can be said of laws without a case: their interface, their differences."""
