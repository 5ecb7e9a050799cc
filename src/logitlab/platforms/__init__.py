"""What other platforms read and write: one platform, one module."""
