"""Speech: which words report others, whose words they are, what a text follows."""
