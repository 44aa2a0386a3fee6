"""Relations: propositions typed by frames, by the learned head, by a user's examples; statements made of them."""
