"""What is made when somebody asks: readings, comparisons, stories told, reasons, exports."""
