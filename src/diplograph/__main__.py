"""python -m diplograph: the command line."""

from diplograph.cli.app import main

if __name__ == "__main__":
    main()
